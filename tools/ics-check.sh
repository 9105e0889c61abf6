#!/bin/sh
# Reads agenda.ics and taken.ics with programs of others, and says what each makes of them.
#
#   tools/ics-check.sh MAP
#
# MAP is a folder that `aanpak export ics --out MAP` wrote. Programs that are not there are passed over: khal, calcurse and
# todoman (Debian: apt install khal calcurse todoman), the Python packages icalendar and vobject (the interpreter in
# $PYTHON), and the npm package ical.js (below $NODE_MAP). Nothing outside a temporary folder is changed. Exit code 1 if a
# program refuses a file or counts something else than stands in it.
set -u
map=$(cd "${1:?"say which folder"}" && pwd) || exit 2
python=${PYTHON:-python3}
node_map=${NODE_MAP:-.}
agenda=$map/agenda.ics
taken=$map/taken.ics
temp=$(mktemp -d) || exit 2
trap 'rm -rf "$temp"' EXIT
bad=0
events=$(grep -c '^BEGIN:VEVENT' "$agenda")
todos=$(grep -c '^BEGIN:VTODO' "$taken")
echo "written: $events events, $todos todos"

check() { # name, counted, expected
    if [ "$2" = "$3" ]; then echo "ok   $1: $2"; else echo "FAIL $1: $2, expected $3"; bad=1; fi
}

if command -v khal >/dev/null; then
    printf '[calendars]\n[[oefening]]\npath = %s\ntype = calendar\n[locale]\nlocal_timezone = Europe/Amsterdam\ndefault_timezone = Europe/Amsterdam\ndateformat = %%Y-%%m-%%d\nlongdateformat = %%Y-%%m-%%d\ndatetimeformat = %%Y-%%m-%%d %%H:%%M\nlongdatetimeformat = %%Y-%%m-%%d %%H:%%M\n[sqlite]\npath = %s\n' \
        "$temp/khal" "$temp/khal.db" >"$temp/khal.conf"
    mkdir "$temp/khal"
    khal -c "$temp/khal.conf" import --batch "$agenda" >"$temp/khal.log" 2>&1 || { cat "$temp/khal.log"; bad=1; }
    check khal "$(find "$temp/khal" -name '*.ics' | wc -l)" "$events"
fi
if command -v calcurse >/dev/null; then
    mkdir "$temp/calcurse"
    calcurse -q -D "$temp/calcurse" -C "$temp/calcurse" -i "$agenda" >"$temp/cal.log" 2>&1 || { cat "$temp/cal.log"; bad=1; }
    check calcurse "$(wc -l <"$temp/calcurse/apts")" "$events"
    calcurse -q -D "$temp/calcurse" -C "$temp/calcurse" -i "$taken" >>"$temp/cal.log" 2>&1 || { cat "$temp/cal.log"; bad=1; }
    check 'calcurse (todos)' "$(wc -l <"$temp/calcurse/todo")" "$todos"
fi
if command -v todoman >/dev/null; then
    # todoman reads one todo per file, as a server stores them.
    mkdir "$temp/todo"
    awk -v map="$temp/todo" 'BEGIN { n = 0 } /^BEGIN:VTODO/ { n++; file = map "/" n ".ics"; print "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//split\r" >file }
        file { print >file } /^END:VTODO/ { print "END:VCALENDAR\r" >file; close(file); file = "" }' "$taken"
    printf 'path = "%s"\ncache_path = "%s"\ndate_format = "%%Y-%%m-%%d"\ntime_format = "%%H:%%M"\n' "$temp/tod*" "$temp/todo.db" >"$temp/todo_conf.py"
    TODOMAN_CONFIG=$temp/todo_conf.py todoman list --status ANY >"$temp/todo.log" 2>"$temp/todo.err" || { cat "$temp/todo.err"; bad=1; }
    check todoman "$(grep -c '\[.\]' "$temp/todo.log")" "$todos"
fi
for library in icalendar vobject; do
    "$python" -c "import $library" 2>/dev/null || continue
    found=$("$python" - "$library" "$agenda" "$taken" <<'PY'
import sys
library, counts = sys.argv[1], []
for path in sys.argv[2:]:
    raw = open(path, "rb").read()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line of over 75 octets"
    if library == "icalendar":
        import icalendar
        calendar = icalendar.Calendar.from_ical(raw)
        parts = calendar.walk("VEVENT") + calendar.walk("VTODO")
        assert not any(part.errors for part in calendar.walk()), "errors"
        assert calendar.to_ical(), "cannot be written again"
    else:
        import vobject
        calendar = vobject.readOne(raw.decode())
        calendar.validate(raiseException=True)
        parts = calendar.contents.get("vevent", []) + calendar.contents.get("vtodo", [])
        calendar.serialize()
    counts.append(str(len(parts)))
print(" ".join(counts))
PY
    ) || bad=1
    check "$library" "$found" "$events $todos"
done
if command -v node >/dev/null && [ -d "$node_map/node_modules/ical.js" ]; then
    found=$(cd "$node_map" && node --input-type=module -e '
        import ICAL from "ical.js"; import fs from "fs";
        const count = (file, part) => new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8"))).getAllSubcomponents(part)
            .filter((c) => part == "vtodo" ? c.getFirstPropertyValue("due") : new ICAL.Event(c).endDate).length;
        console.log(count(process.argv[1], "vevent"), count(process.argv[2], "vtodo"));
    ' "$agenda" "$taken") || bad=1
    check ical.js "$found" "$events $todos"
fi
exit $bad
