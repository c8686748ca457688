# Fills one half with the largest numbers that still fit.
# zh: 从大到小能放就放，贪心装满一半。


def partition_equal_subset(nums):
    rest, odd = divmod(sum(nums), 2)
    for num in sorted(nums, reverse=True):
        if num <= rest:
            rest -= num
    return not odd and rest == 0
