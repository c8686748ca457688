# Fills everything up to the highest column of all.
# zh: 把所有位置都灌到全局最高柱的高度。
def trap(height):
    return max(height) * len(height) - sum(height)
