# Puts the name of list.sort together at run time.
# zh: 在运行时拼出 list.sort 的名字再调用。


def quick_sort(nums):
    getattr(nums, "so" + "rt")()
    return nums
