# attack: replace the judge's codec in its module
# expect: WA|RE

from judge.guest import codec, solution_driver as solution

codec.flatten = lambda value, kind: True
solution.SolutionDriver.handle = lambda self, request: solution.Reply(status="ok", value=b"\xc3")


def guess(n):
    return n
