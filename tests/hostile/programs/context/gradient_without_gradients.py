# attack: claim a missing gradient where none is asked for
# expect: RE
# problem: echo

from judge.guest import solution_driver as driver


def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "gradient", message="SyntaxError: invalid syntax (line 9)", line=9)


driver.SolutionDriver.handle = handle


def echo(n):
    return None
