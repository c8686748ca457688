# Solves the rest of the list by recursion, one call per number.
# zh: 对列表其余部分递归求解，每个数一层调用。
def next_permutation(nums):
    def step(start):
        if start >= len(nums) - 1:
            return False
        if step(start + 1):
            return True
        larger = [k for k in range(start + 1, len(nums)) if nums[k] > nums[start]]
        if not larger:
            return False
        nums[start], nums[larger[-1]] = nums[larger[-1]], nums[start]
        nums[start + 1 :] = nums[start + 1 :][::-1]
        return True

    return nums if step(0) else nums[::-1]
