# Fills one level after another: O(n·h).
# zh: 一层一层地灌水，时间复杂度 O(n·h)。
def trap(height):
    total = 0
    for level in range(1, max(height) + 1):
        walls = [i for i, h in enumerate(height) if h >= level]
        total += walls[-1] - walls[0] + 1 - len(walls)
    return total
