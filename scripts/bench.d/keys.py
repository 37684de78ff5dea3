"""Measures the prompt: from a key to its redraw, and from Tab to its list.

keys.py WND [AGENCIES.csv]

The program runs on a pseudo-terminal with suggestions and colours on. A redraw is over when the
cursor is shown again. The second time with the file loaded, if one is given.
"""

import os
import pty
import select
import statistics
import sys
import tempfile
import time

SHOWN = b"\x1b[?25h"
EDITING = b"\x1b[?2004h"
SENTENCES = [
    "if 20 agencies connect by deadline then need connected% >= 95%",
    "list where sector = bank and requests > 1000 sort by requests",
    "status by sector where sector in (bank, hospital)",
    "اگر ۲۰ دستگاه تا ۳۰ آذر متصل شوند آنگاه وضعیت",
]
PLACES = [
    "if ", "if 20 ", "list where ", "list where sector = ", "show ", "show zz", "status by ",
    "if banks connect by ", "load ", "set ", "set calendar ", "وضعیت به تفکیک ", "اگر ",
]


class Shell:
    """The program at a terminal, typed to."""

    def __init__(self, words):
        home = tempfile.mkdtemp()
        self.process, self.fd = pty.fork()
        if self.process == 0:
            os.environ.update(
                TERM="xterm-256color", LANG="C.UTF-8", HOME=home, XDG_STATE_HOME=home)
            os.environ.pop("NO_COLOR", None)
            os.execv(words[0], words)
        self.wait(60)

    def wait(self, limit=10):
        """Reads until the next prompt is drawn and nothing more comes."""
        seen = b""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if select.select([self.fd], [], [], 0.05)[0]:
                seen += os.read(self.fd, 65536)
            elif SHOWN in seen[seen.find(EDITING):] and EDITING in seen:
                return seen
        raise SystemExit("the program does not draw")

    def timed(self, keys):
        """Milliseconds from a key to the end of its drawing."""
        start = time.perf_counter()
        os.write(self.fd, keys.encode())
        seen = b""
        while SHOWN not in seen:
            if not select.select([self.fd], [], [], 10)[0]:
                raise SystemExit(f"no drawing after {keys!r}")
            seen += os.read(self.fd, 65536)
        return (time.perf_counter() - start) * 1000

    def run(self, statement):
        os.write(self.fd, (statement + "\r").encode())
        self.wait(60)

    def leave(self):
        os.write(self.fd, b"\x03\x04")
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            pass
        os.waitpid(self.process, 0)


def measure(title, words, load):
    shell = Shell(words)
    shell.run(load)
    times = []
    while len(times) < 200:
        for sentence in SENTENCES:
            for place, key in enumerate(sentence):
                times.append(shell.timed(key))
                if times[-1] >= max(times):
                    slowest = sentence[:place + 1]
            os.write(shell.fd, b"\x03")
            shell.wait()
    times.sort()
    print(f"{title}: {len(times)} keys, median {statistics.median(times):.2f} ms, "
          f"95% under {times[len(times) * 95 // 100]:.2f} ms (bar: median 1 ms); "
          f"longest {times[-1]:.1f} ms, the last of '{slowest}'")
    tabs = {}
    for place in PLACES:
        for key in place:
            shell.timed(key)
        tabs[place] = shell.timed("\t")
        os.write(shell.fd, b"\x03")
        shell.wait()
    worst = sorted(tabs.items(), key=lambda pair: -pair[1])
    print("  Tab, the longest first: "
          + ", ".join(f"'{place}' {value:.1f} ms" for place, value in worst[:5]))
    shell.leave()


def main():
    wnd = sys.argv[1]
    measure("sample demo", [wnd], "load sample demo")
    if len(sys.argv) > 2:
        measure("a file of agencies", [wnd], f"load '{sys.argv[2]}'")


main()
