# Subtracts the lowest prefix sum from the highest one, even if the lowest comes later.
# zh: 用最大的前缀和减去最小的前缀和，没有要求最小的在前面。
def max_sub_array(nums):
    prefixes = [0]
    for num in nums:
        prefixes.append(prefixes[-1] + num)
    return max(prefixes[1:]) - min(prefixes[:-1])
