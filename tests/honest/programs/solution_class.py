# habit: LeetCode's class Solution with helpers and a field

class Solution:
    factor = 1

    def __init__(self):
        self.seen = {}

    def square(self, n: int) -> int:
        return self.seen.setdefault(n, self.helper(n))

    def helper(self, n):
        return n * n * self.factor
