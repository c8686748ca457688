# attack: fail with a message that would be filled into itself again and again
# expect: RE
# problem: echo

from judge.guest import solution_driver as driver
from judge.text.phrases import Phrase

seen = []
plain = driver.SolutionDriver.handle


def handle(self, request):
    reply = plain(self, request)
    if not seen:
        return reply
    inner = Phrase("x")
    for _ in range(400):
        inner = Phrase("{a}{a}{a}{a:>999999999}{a.__class__}", {"a": inner})
    return driver.Reply(status="raised", message="{a}{a}", values={"a": inner})


driver.SolutionDriver.handle = handle


def echo(n):
    seen.append(n)
