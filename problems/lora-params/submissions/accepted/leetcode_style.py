"""As a class with LeetCode's spelling; the products of shapes by math.prod."""


class Solution:
    def loraParams(self, d_in: int, d_out: int, rank: int, layers: int) -> int:
        shapes = [(rank, d_in), (d_out, rank)]
        return layers * sum(math.prod(shape) for shape in shapes)
