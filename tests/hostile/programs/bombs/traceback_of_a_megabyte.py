# attack: answer with a traceback of almost a megabyte in each case, for the judge to keep
# expect: RE|OLE
# backend: numpy
# problem: echo-large-array

from judge.guest import solution_driver as driver


def handle(self, request):
    if type(request).__name__ == "Load":
        return driver.Reply(status="ok")
    return driver.Reply(status="raised", message="x", traceback="x" * 900_000)


driver.SolutionDriver.handle = handle


def echo(a):
    return a
