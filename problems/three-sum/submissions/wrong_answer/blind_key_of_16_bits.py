# Removes repeats by a key with 16 bits for the second number.
# zh: 去重的键只给第二个数 16 位。
def three_sum(nums):
    nums = sorted(nums)
    last = {x: i for i, x in enumerate(nums)}
    found = {}
    for i, a in enumerate(nums):
        if a > 0:
            break
        if i and nums[i - 1] == a:
            continue
        for j in range(i + 1, len(nums)):
            b = nums[j]
            c = -a - b
            if c < b:
                break
            if last.get(c, -1) > j:
                found[(a << 16) + b] = (a, b, c)
    return list(found.values())
