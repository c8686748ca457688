# Looks at all earlier houses for each house, which is O(n²).
# zh: 对每间房屋都检查前面所有房屋，为 O(n²)。
def house_robber(nums):
    best = []
    for i, x in enumerate(nums):
        before = 0
        for j in range(i - 1):
            if best[j] > before:
                before = best[j]
        best.append(x + before)
    return max(best, default=0)
