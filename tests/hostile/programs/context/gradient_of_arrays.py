# attack: claim a missing gradient of a problem without gradients
# expect: RE
# backend: numpy
# problem: echo-array

from judge.guest import solution_driver as driver


def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "gradient", message="SyntaxError: invalid syntax (line 9)", line=9)


driver.SolutionDriver.handle = handle


def echo(n):
    return None
