# TODO: a solution that uses another method than the reference, so that the two check each other.
class NewProblem:
    def __init__(self, start):
        self.numbers = [start]

    def add(self, nums):
        self.numbers += nums

    def total(self):
        return sum(self.numbers)
