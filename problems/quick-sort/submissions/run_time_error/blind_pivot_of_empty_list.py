# The pivot is read before the length is checked, which fails for an empty list.
# zh: 没有先检查长度就读取基准，列表为空时出错。
import random


def quick_sort(nums):
    pivot = random.choice(nums)
    less = [x for x in nums if x < pivot]
    same = [x for x in nums if x == pivot]
    more = [x for x in nums if x > pivot]
    return (quick_sort(less) if less else []) + same + (quick_sort(more) if more else [])
