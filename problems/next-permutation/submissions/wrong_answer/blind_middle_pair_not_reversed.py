# Reverses a long rest of even length without the pair in its middle.
# zh: 反转较长且长度为偶数的后缀时，漏掉正中间的一对。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = len(nums) - 1
        while nums[j] <= nums[i]:
            j -= 1
        nums[i], nums[j] = nums[j], nums[i]
    a, b = i + 1, len(nums) - 1
    while b - a > (1 if b - i > 12 and (b - a) % 2 else 0):
        nums[a], nums[b] = nums[b], nums[a]
        a += 1
        b -= 1
