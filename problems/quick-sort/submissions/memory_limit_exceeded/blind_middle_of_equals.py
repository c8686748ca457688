# Numbers equal to the pivot all go to one side, so that many equal numbers recurse too deeply.
# zh: 与基准相等的数全部归到一边，大量相等时递归过深。
import random


def quick_sort(nums):
    if len(nums) < 2:
        return nums
    nums = list(nums)
    pivot = nums.pop(random.randrange(len(nums)))
    less = [x for x in nums if x < pivot]
    more = [x for x in nums if x >= pivot]
    return quick_sort(less) + [pivot] + quick_sort(more)
