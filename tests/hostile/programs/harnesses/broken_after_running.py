# attack: end as a file that cannot be loaded after having seen a case
# expect: RE
# problem: secret-string

from judge.guest import solution_driver as driver


def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "broken", message="SyntaxError: invalid syntax (line 9)", line=9)


driver.SolutionDriver.handle = handle


def write(n):
    return ""


def read(text):
    return 0
