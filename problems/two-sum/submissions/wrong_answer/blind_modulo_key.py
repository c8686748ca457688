# The dictionary's key is the number modulo 10⁹, which is the same for numbers 10⁹ apart.
# zh: 字典的键取模 10⁹，相差 10⁹ 的数互相混淆。
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        key = (target - x) % 10**9
        if key in seen:
            return [seen[key], i]
        seen[x % 10**9] = i
    return []
