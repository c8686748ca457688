# attack: replace the judge's checkers by modules of its own
# expect: WA

import sys
import types

for name in ("judge.checkers", "judge.checkers.exact", "judge.judging", "judge.judging.verdict"):
    module = types.ModuleType(name)
    module.CHECKERS = {"exact": lambda *args: True}
    module.rule = lambda *args: "AC"
    sys.modules[name] = module


def guess(n):
    return n
