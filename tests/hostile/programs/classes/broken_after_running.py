# attack: end as a file that cannot be loaded after having seen a case
# expect: RE
# problem: secret-class

from judge.guest import solution_driver as driver


def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "broken", message="SyntaxError: invalid syntax (line 9)", line=9)


driver.SolutionDriver.handle = handle


class Safe:
    def __init__(self, n):
        pass
