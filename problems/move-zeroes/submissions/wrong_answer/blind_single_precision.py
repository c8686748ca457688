# The numbers are stored in 32-bit floats, which round large ones.
# zh: 用 32 位浮点数存放，较大的数会被舍入。
from array import array


def move_zeroes(nums):
    kept = [int(x) for x in array("f", nums) if x]
    return kept + [0] * (len(nums) - len(kept))
