# Asks for parts with equally many numbers.
# zh: 要求两部分的个数也相等。


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)
    sums = {(0, 0)}
    for num in nums:
        sums |= {(count + 1, total + num) for count, total in sums}
    return not odd and len(nums) % 2 == 0 and (len(nums) // 2, half) in sums
