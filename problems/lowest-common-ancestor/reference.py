"""Ask both subtrees depth first which of the two nodes they contain: O(nodes) time, O(levels) memory.

Where both answer, the paths part, and that is the lowest common ancestor. A node that is p or q answers with itself at
once: the other one lies below it, or somewhere else, and then an ancestor gets two answers.
"""


def lowest_common_ancestor(root, p, q):
    def found(node):
        if node is None or node is p or node is q:
            return node
        left, right = found(node.left), found(node.right)
        return node if left and right else left or right

    return found(root)
