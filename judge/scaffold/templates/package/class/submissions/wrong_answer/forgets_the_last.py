# TODO: Forgets the last number of each list.
# zh: TODO：漏掉了每个列表的最后一个数。
class NewProblem:
    def __init__(self, start):
        self.sum = start

    def add(self, nums):
        self.sum += sum(nums[:-1])

    def total(self):
        return self.sum
