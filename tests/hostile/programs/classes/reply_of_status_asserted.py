# attack: reply to a case with the status asserted
# expect: RE
# problem: secret-class

from judge.guest import solution_driver as driver


def handle(self, request):
    loading = type(request).__name__ == "Load"
    return driver.Reply(status="ok" if loading else "asserted", message="a status of another kind of entry")


driver.SolutionDriver.handle = handle


class Safe:
    def __init__(self, n):
        pass
