# habit: class Solution with a class method and defaults

class Solution:
    @classmethod
    def square(cls, n, power=2, *rest, **options):
        return n**power
