# Compares numbers of long lists in single precision.
# zh: 长列表的数用单精度比较。
from array import array


def search(nums, target):
    if len(nums) < 100:
        return nums.index(target) if target in nums else -1
    single = array("f", nums)
    wanted = array("f", [target])[0]
    try:
        i = single.index(wanted)
    except ValueError:
        return -1
    return i
