# habit: class Solution with a static method

class Solution:
    @staticmethod
    def square(n):
        return n * n
