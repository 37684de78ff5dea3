"""Writes N invented agencies as CSV: agencies.py N FILE."""
import random
import sys

count, path = int(sys.argv[1]), sys.argv[2]
draw = random.Random(3)
statuses = ["connected", "connecting", "unconnected"]
with open(path, "w") as out:
    out.write("id,name,sector,status,requests,chance\n")
    for i in range(count):
        status = draw.choices(statuses, [70, 10, 20])[0]
        chance = "" if status == "connected" else draw.randint(1, 999) / 1000
        out.write(
            f"a{i},Agency {i},sector{i % 20},{status},{draw.randint(0, 100000)},{chance}\n")
