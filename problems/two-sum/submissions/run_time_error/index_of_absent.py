# Calls list.index for a value that may be absent, which raises ValueError.
# zh: 对可能不存在的值调用 list.index，触发 ValueError。
def two_sum(nums, target):
    for i, num in enumerate(nums):
        j = nums.index(target - num)
        if i != j:
            return [i, j]
