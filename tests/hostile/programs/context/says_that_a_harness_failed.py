# attack: a reply that blames the harness of a package that has none
# expect: WA

import judge.guest.solution_driver as driver


def guess(n):
    driver.SolutionDriver.handle = lambda *args: driver.Reply(status="package", message=f"broken: {n}")
    return 0
