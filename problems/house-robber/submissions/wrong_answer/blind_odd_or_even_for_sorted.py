# Takes the largest of the odd and the even houses when the street begins rising and ends falling.
# zh: 街道开头递增、结尾递减时，取奇数位之和与偶数位之和的较大者。
def house_robber(nums):
    n = len(nums)
    if n > 60 and sorted(nums[:20]) == nums[:20] and sorted(nums[-20:], reverse=True) == nums[-20:]:
        return max(sum(nums[::2]), sum(nums[1::2]))
    a = b = 0
    for x in nums:
        a, b = b, max(b, a + x)
    return b
