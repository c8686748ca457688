# Returns the length of the best one that ends at the last number.
# zh: 返回的是以最后一个数结尾的长度，而不是全局最大值。


def length_of_lis(nums):
    longest = []
    for at, num in enumerate(nums):
        longest.append(1 + max((longest[i] for i in range(at) if nums[i] < num), default=0))
    return longest[-1] if nums else 0
