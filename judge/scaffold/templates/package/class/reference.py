"""TODO: the model solution, with the idea in a sentence."""


class NewProblem:
    def __init__(self, start):
        self.sum = start

    def add(self, nums):
        self.sum += sum(nums)

    def total(self):
        return self.sum
