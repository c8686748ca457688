# Calls the library's sorted, which is what should be written by hand.
# zh: 直接调用了内置的 sorted，而本题要求手写。


def heap_sort(nums):
    return sorted(nums)
