import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listenForInterrupt } from "../../src/cli/interrupt.ts";

class Source extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("listenForInterrupt", () => {
  test("aborts on the first signal, and does not end the program itself", () => {
    const source = new Source();
    const interrupt = listenForInterrupt(source);
    expect(interrupt.code()).toBeUndefined();
    source.emit("SIGTERM");
    expect(interrupt.signal.aborted).toBe(true);
    expect(interrupt.code()).toBe(143);
    expect(source.exits).toEqual([]);
  });

  test("takes a signal that arrives twice for one press, and a later one for another", () => {
    const source = new Source();
    listenForInterrupt(source);
    source.emit("SIGINT");
    vi.advanceTimersByTime(50);
    source.emit("SIGINT");
    expect(source.exits).toEqual([]);
    vi.advanceTimersByTime(500);
    source.emit("SIGINT");
    expect(source.exits).toEqual([130]);
  });

  test("ends the program when it has waited in vain", () => {
    const source = new Source();
    listenForInterrupt(source);
    source.emit("SIGHUP");
    vi.advanceTimersByTime(7_000);
    expect(source.exits).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(source.exits).toEqual([129]);
  });

  test("lets go of everything", () => {
    const source = new Source();
    const interrupt = listenForInterrupt(source);
    source.emit("SIGINT");
    interrupt.release();
    vi.advanceTimersByTime(60_000);
    expect(source.exits).toEqual([]);
    expect(source.eventNames()).toEqual([]);
  });
});
