# attack: fail in lines far beyond the file, and before its beginning
# expect: RE
# problem: echo

from judge.guest import solution_driver as driver

seen = []
plain = driver.SolutionDriver.handle


def handle(self, request):
    reply = plain(self, request)
    if not seen:
        return reply
    line = (1 << 62) if len(seen) % 2 else -(1 << 63)
    return driver.Reply(status="raised", message="x, in line {line}", line=line)


driver.SolutionDriver.handle = handle


def echo(n):
    seen.append(n)
