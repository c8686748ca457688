# Calls list.sort through another name.
# zh: 换了个名字调用 list.sort。
arrange = list.sort


def heap_sort(nums):
    arrange(nums)
    return nums
