"""Times questions inside a running `wnd --jsonl`: questions.py WND MILLION.csv.

What is timed is one line in and one line of JSON out, so it bounds the time inside from above.
"""
import json
import statistics
import subprocess
import sys
import time

wnd, million = sys.argv[1:3]


class Session:
    def __init__(self, *statements):
        self.process = subprocess.Popen(
            [wnd, "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        for statement in statements:
            self.ask(statement)

    def ask(self, statement):
        start = time.perf_counter()
        self.process.stdin.write(statement + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if not answer["ok"]:
            sys.exit(f"{statement}: {answer['error']['message']}")
        return time.perf_counter() - start

    def report(self, rounds, bar, *statements):
        for statement in statements:
            each = statistics.median(self.ask(statement) for _ in range(rounds))
            over = "" if each * 1000 <= bar else "   OVER"
            print(f"  {each * 1000:10.3f} ms (bar {bar:g} ms)   {statement}{over}")


print("questions on 142 agencies, median")
demo = Session("load sample demo")
demo.report(
    15, 5, "status", "status by sector", "list where status = connecting", "verify", "stages",
    "matrix", "check", "if 20 agencies connect by deadline",
    "need connected% >= 95% by deadline", "need connected% of requests >= 90% from banks",
    "chance connected% >= 95% by deadline",
    "chance connected% of requests >= 95% by deadline", "when connected% >= 100%",
    "forecast connected% by deadline", "forecast connected% of requests by deadline",
    "plan 3 agencies per week for connected% of requests by deadline",
    "plan 10 weeks of effort per week by deadline",
    "sensitivity of connected% >= 95% by deadline")
demo.report(
    5, 50,
    "sweep n from 0 to 26 step 2, d from 1 azar to 30 azar: "
    "if n agencies connect by d then chance connected% >= 95%")

print("questions on 1,000,000 agencies, median")
many = Session(f"load {million}", "set deadline 30 azar 1401", "set today 1 azar 1401")
many.report(3, 20, "status", "if 20 agencies connect", "if a17 connects", "list limit 10")
many.report(3, 3000, "chance connected >= 850000", "chance connected% of requests >= 85%")
