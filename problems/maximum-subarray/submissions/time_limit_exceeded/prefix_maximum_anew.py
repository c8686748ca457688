# Looks for the best end behind each start by a maximum over the rest of the prefix sums: O(n²).
# zh: 对每个起点都在其后的前缀和中重新求最大值，时间复杂度 O(n²)。
def max_sub_array(nums):
    prefixes = [0]
    for num in nums:
        prefixes.append(prefixes[-1] + num)
    return max(max(prefixes[i + 1 :]) - prefixes[i] for i in range(len(nums)))
