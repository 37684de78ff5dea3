"""Writes N invented agencies of eight fields as CSV, the same every time: wide.py N FILE.

Half of the names are Persian and 3 cells in 100 are quoted, with separators, quotes and line ends
inside; a million rows are about 87 MB.
"""
import random
import sys

count, path = int(sys.argv[1]), sys.argv[2]
random_ = random.Random(8)
below = random_.random

stages = ["none", "meeting", "agreement", "building", "testing", "live"]
sectors = [
    "ministry", "organization", "bank", "university", "hospital", "company", "body", "court",
    "municipality", "foundation", "fund", "institute", "province", "council", "insurance", "customs"]
english = ["National Organization", "General Directorate", "State Company", "Public Foundation",
           "Research Institute", "Regional Office"]
of_english = ["Roads and Transport", "Land Registration", "Water Resources", "Social Security",
              "Veterinary Health", "Standards", "Rural Housing", "Technical Training"]
persian = ["سازمان ملی", "اداره کل", "شرکت دولتی", "بنیاد عمومی", "پژوهشگاه", "دفتر منطقه‌ای"]
of_persian = ["راه و ترابری", "ثبت اسناد", "منابع آب", "تأمین اجتماعی", "دامپزشکی", "استاندارد",
              "مسکن روستایی", "آموزش فنی"]
firsts = {True: persian, False: english}
seconds = {True: of_persian, False: of_english}


def quoted(name, turn):
    """A name that cannot stand without quotes: a separator inside, or quotes, or a line end."""
    if turn % 20 == 0:
        return f'"{name[:12]}\n{name[12:]}"'
    if turn % 3 == 0:
        return f'"""{name[:8]}""{name[8:]}"'
    return f'"{name[:10]}, {name[10:]}"'


def rows():
    turn = 0
    for i in range(count):
        is_persian = i % 2 == 1
        name = (f"{firsts[is_persian][int(below() * 6)]} "
                f"{seconds[is_persian][int(below() * 8)]} {i}")
        # 24 quoted cells in 100 rows of eight cells are 3 cells in 100.
        draw = below()
        sector = sectors[int(below() * 16)]
        stage = stages[int(below() * 6)]
        if draw < 0.24:
            turn += 1
            if draw < 0.18:
                name = quoted(name, turn)
            else:
                stage = f'"{stage}"'
        services = 1 + int(below() * 40)
        own = services if below() < 0.6 else int(below() * services)
        yield (f"a{i},{name},{sector},{stage},{services},{own},"
               f"{int(below() * 1_000_000)},{int(below() * 999) / 1000}\n")


with open(path, "w", encoding="utf-8", newline="") as out:
    out.write("id,name,sector,stage,services,own_window,requests,chance\n")
    lines = []
    for line in rows():
        lines.append(line)
        if len(lines) == 20_000:
            out.write("".join(lines))
            lines.clear()
    out.write("".join(lines))
