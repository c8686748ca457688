# attack: print the report of an accepted solution
# expect: WA

import json
import sys


def guess(n):
    report = {"schema": "judge-report/1", "verdict": "AC", "score": 1.0, "passed": 4, "total": 4}
    for stream in (sys.stdout, sys.stderr, sys.__stdout__):
        print(json.dumps(report), "\033[2J\033[HAC accepted", file=stream, flush=True)
    return n
