"""Times loading and grouping a wide file beside other programs: load.py WND DUCKDB FILE [PYTHON].

Each program loads the file and counts by sector in a process of its own, in turn and several
times; told are the least wall time, processor time and peak of memory.
"""
import os
import shutil
import sys
import tempfile
import time

wnd, duckdb, path = sys.argv[1:4]
python = sys.argv[4] if len(sys.argv) > 4 else None
threads = os.cpu_count()
rounds = 5 if os.path.getsize(path) < 200_000_000 else 3
work = tempfile.mkdtemp()


def script(name, text):
    with open(os.path.join(work, name), "w") as out:
        out.write(text)
    return os.path.join(work, name)


programs = {
    "wnd": [wnd, script("load.wnd", f"load {path}\nstatus by sector\n")],
    "duckdb": [
        duckdb, "-batch", ":memory:", "-c",
        f"set threads={threads}; create table t as from read_csv('{path}'); "
        "select sector, count(*), count(*) filter (own_window * 10 >= services * 3) from t group by 1"],
}
if python:
    programs["polars"] = [python, "-c", (
        "import polars as p; t = p.read_csv(%r); "
        "print(t.group_by('sector').agg(p.len()))" % path)]
    programs["pandas"] = [python, "-c", (
        "import pandas as p; t = p.read_csv(%r); print(t.groupby('sector').size())" % path)]
if shutil.which("sqlite3"):
    programs["sqlite3"] = [
        "sqlite3", ":memory:", "-cmd", f".import --csv {path} t",
        "select sector, count(*) from t group by 1"]


def run(command):
    """Wall seconds, processor seconds, and the peak of memory in MiB."""
    start = time.perf_counter()
    child = os.posix_spawn(
        shutil.which(command[0]), command, os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                      (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{command[0]} failed")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


best = {}
for _ in range(rounds):
    for name, command in programs.items():
        measured = run(command)
        best[name] = tuple(map(min, best.get(name, measured), measured))
shutil.rmtree(work)
print(f"load {os.path.getsize(path) / 1e6:.0f} MB and count by sector, least of {rounds}")
mine = best["wnd"]
for name, (wall, processor, memory) in best.items():
    ratios = "" if name == "wnd" else (
        f"   wnd / it: {mine[0] / wall:.2f} wall, {mine[1] / processor:.2f} processor, "
        f"{mine[2] / memory:.2f} memory")
    print(f"  {name:<8} {wall:7.2f} s   {processor:7.2f} s processor   {memory:7.0f} MiB{ratios}")
