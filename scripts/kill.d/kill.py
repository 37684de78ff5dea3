"""Rounds of SIGKILL; see scripts/kill."""

import argparse
import os
import pty
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

# What a session is asked before and after; together they show all of its state.
QUESTIONS = ["status", "settings", "scenarios", "log", "status by sector", "list where status != connected"]


def statements(chance):
    """A session's worth of statements that change something; a few of them fail."""
    yield "load sample azar"
    while True:
        number = chance.randint(1, 9)
        name = chance.choice(["hopeful", "late", "banks-first", "ژاله"])
        yield chance.choice([
            f"let n = {number}", f"let {chance.choice('abcd')} = n + {number}", f"scenario {name}",
            f"scenario {name} from base", f"apply {number} agencies connect by deadline",
            "apply banks connect by 20 azar", f"drop scenario {name}", "undo", "undo", "redo",
            "undo 3", "redo 2", f"set threshold {number * 10}%", "set calendar gregorian",
            "set today 1 azar 1401", "group mine = agencies where status != connected",
            f"for k in 1..{number} {{ apply k agencies connect; let last = k }}",
            f"define reach{number}(n) {{ apply n agencies connect by deadline }}",
            f"reach{number}({number})", "scenario base", "let x = nosuch", "status",
            f'let t = "line {number}\\nand \\\\ more"',
        ])


class Round:
    def __init__(self, program, seed, way):
        self.program, self.way = program, way
        self.chance = random.Random(seed)
        self.folder = tempfile.mkdtemp(prefix="wnd-kill-")
        self.state = os.path.join(self.folder, "state")
        source = statements(self.chance)
        self.lines = [next(source) for _ in range(3000)]

    def environment(self, state):
        return {
            "PATH": "/usr/bin:/bin", "HOME": self.folder, "XDG_STATE_HOME": state,
            "LANG": "C.UTF-8", "TERM": "dumb", "SWIFT_BACKTRACE": "enable=no",
        }

    def jsonl(self, *options, state=None):
        return subprocess.Popen(
            [self.program, "--jsonl", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, cwd=self.folder, env=self.environment(state or self.state))

    def kill_later(self, process):
        timer = threading.Timer(
            self.chance.uniform(0, 0.25), lambda: os.kill(process, signal.SIGKILL))
        timer.start()
        return timer

    def busy_jsonl(self):
        """How many of the lines were answered before the kill."""
        process = self.jsonl()

        def write():
            try:
                process.stdin.write(("\n".join(self.lines) + "\n").encode())
                process.stdin.flush()
            except BrokenPipeError:
                pass

        writer = threading.Thread(target=write)
        writer.start()
        first = process.stdout.readline()
        timer = self.kill_later(process.pid)
        rest = process.stdout.read()
        process.wait()
        timer.cancel()
        writer.join()
        process.stdin = None
        return (first + rest).count(b"\n")

    def busy_terminal(self):
        """How many of the lines were followed by a prompt before the kill."""
        process, leader = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(self.program, [self.program], self.environment(self.state))
        timer = None
        count = -1
        shown = b""
        while count < len(self.lines):
            try:
                ready, _, _ = select.select([leader], [], [], 20)
                if not ready:
                    raise RuntimeError(f"the terminal stands still: {shown[-300:]!r}")
                part = os.read(leader, 65536)
            except OSError:
                part = b""
            if not part:
                break
            shown += part
            # A prompt at the end of a line that came after what was typed.
            if not shown.endswith(b"> ") or (count >= 0 and b"\n" not in shown):
                continue
            count += 1
            if count == 1:
                timer = self.kill_later(process)
            shown = b""
            if count < len(self.lines):
                try:
                    os.write(leader, self.lines[count].encode() + b"\r")
                except OSError:
                    break
        if timer is None:
            raise RuntimeError(f"no prompt came: {shown[-300:]!r}")
        timer.join()
        os.waitpid(process, 0)
        os.close(leader)
        return max(count, 0)

    def ask(self, lines, *options, state=None, ends=True):
        """The replies to lines; killed afterwards unless it ends."""
        process = self.jsonl(*options, state=state)
        process.stdin.write(("\n".join(lines) + "\n").encode())
        process.stdin.flush()
        replies = [process.stdout.readline() for _ in lines]
        if ends:
            process.stdin.close()
        else:
            process.kill()
        process.stdout.read()
        errors = process.stderr.read()
        process.wait()
        return replies, errors

    def run(self):
        """What is wrong; None when everything is there."""
        acknowledged = self.busy_jsonl() if self.way == "jsonl" else self.busy_terminal()
        # The statement that was running may be there or not; all those before it must be.
        reference = []
        for line in self.lines[:acknowledged]:
            reference.append(line)
        tail = self.lines[acknowledged:acknowledged + 1]
        replies, _ = self.ask(
            reference + QUESTIONS + tail + QUESTIONS, state=os.path.join(self.folder, "other"))
        size = len(QUESTIONS)
        after = [replies[acknowledged:acknowledged + size], replies[-size:]]
        first, errors = self.ask(QUESTIONS, "--recover", ends=False)
        if first not in after:
            return acknowledged, f"another state: {errors!r}\n{first}\n{after[0]}"
        again, errors = self.ask(QUESTIONS, "--recover")
        if again != first:
            return acknowledged, f"killed again, another state: {errors!r}"
        left = os.listdir(os.path.join(self.state, "wnd", "journal"))
        if any(name.endswith(".journal") for name in left):
            return acknowledged, f"left, and there is still {left}"
        return acknowledged, None


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=200)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options.add_argument("--wnd", required=True)
    options = options.parse_args()
    program = os.path.abspath(options.wnd)
    print(f"seed {options.seed}", flush=True)
    good = {"jsonl": 0, "terminal": 0}
    counts = []
    for number in range(options.rounds):
        way = ["jsonl", "terminal"][number % 2]
        round = Round(program, options.seed * 1_000_003 + number, way)
        acknowledged, problem = round.run()
        counts.append(acknowledged)
        if problem:
            print(f"round {number} ({way}), {acknowledged} acknowledged: {problem}\n"
                  f"kept: {round.folder}", flush=True)
        else:
            good[way] += 1
            shutil.rmtree(round.folder, ignore_errors=True)
    total = sum(good.values())
    print(f"{total} of {options.rounds} kills lost nothing ({good['jsonl']} over --jsonl, "
          f"{good['terminal']} at a terminal); {sum(counts)} statements acknowledged, "
          f"{min(counts)} to {max(counts)} a round")
    sys.exit(0 if total == options.rounds else 1)


main()
