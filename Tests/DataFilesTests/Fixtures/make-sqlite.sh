#!/bin/sh
# Makes the SQLite fixtures beside it with SQLite's own shell (sqlite3 3.40.1 made those committed).
set -eu
cd "$(dirname "$0")"
rm -f agencies.sqlite faulty.sqlite persian.db
sqlite3 agencies.sqlite <<'SQL'
PRAGMA page_size = 512;
CREATE TABLE agencies (
  id TEXT PRIMARY KEY, name TEXT, name_fa TEXT, sector TEXT, services INTEGER, own_window INTEGER,
  declared TEXT, requests REAL, waived_until DATE, budget REAL, opened DATE, region TEXT);
INSERT INTO agencies VALUES
  ('mfa', 'Foreign Affairs', 'وزارت امور خارجه', 'ministry', 10, 3, 'connected', 1200, NULL, 0.1,
   '2022-12-21', '007'),
  ('b1', 'Bank "One", Ltd', 'بانک یک', 'bank', 20, 0, 'unconnected', NULL, '1401-10-15', 1e300,
   '2022-12-22', '012'),
  ('u1', 'A university' || char(10) || 'of two lines', NULL, 'university', 5, 5, 'connecting', 12.0,
   NULL, -3, NULL, NULL);
CREATE TABLE services (id TEXT, agency TEXT, title TEXT, intake TEXT);
INSERT INTO services VALUES ('s1', 'mfa', 'Passport', 'electronic'), ('s2', 'mfa', 'Visa', 'physical');
CREATE VIEW events AS
  SELECT '2022-11-22' AS date, id AS agency, 'connected' AS status FROM agencies WHERE id = 'mfa';
CREATE TABLE deadlines (day TEXT, announced TEXT);
INSERT INTO deadlines VALUES ('1401-09-30', '1401-06-01');
CREATE TABLE staff (person TEXT, room INTEGER);
SQL
# The same in the words of an office that works in Persian.
sqlite3 persian.db <<'SQL'
PRAGMA page_size = 512;
CREATE TABLE "دستگاه‌ها" ("شناسه" TEXT, "نوع" TEXT, "تعداد خدمات" INTEGER, "وضعیت" TEXT);
INSERT INTO "دستگاه‌ها" VALUES ('الف', 'بانک', 12, 'متصل'), ('ب', 'وزارتخانه', 3, 'متصل‌نشده');
CREATE TABLE "یادداشت" (x);
SQL
# What may be wrong in a database that can be read.
sqlite3 faulty.sqlite <<'SQL'
PRAGMA page_size = 512;
CREATE TABLE ministries (id TEXT, name TEXT, sector TEXT, services, own_window, requests);
INSERT INTO ministries VALUES
  ('a', 'A', 'ministry', 10, 3, x'00FF'), ('b', 'B', 'ministry', x'01', 0, 1),
  ('c', cast(x'C3' AS TEXT), 'ministry', 1, 0, 9e999), ('d', 'D', 'ministry', 4, 1.0, 2.5);
CREATE TABLE companies (id TEXT, sector TEXT, services INTEGER);
CREATE VIEW broken AS SELECT no_such_function(id) AS id FROM ministries;
SQL
