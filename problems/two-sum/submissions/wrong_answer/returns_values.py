# Returns the two numbers instead of their indices.
# zh: 返回了两个数本身，而不是它们的下标。
def two_sum(nums, target):
    seen = set()
    for num in nums:
        if target - num in seen:
            return [target - num, num]
        seen.add(num)
