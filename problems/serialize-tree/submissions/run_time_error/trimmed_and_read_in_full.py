# Leaves out the markers at the end, as samples do, and reads as if they were there.
# zh: 像样例那样省略末尾的标记，读取时却当它们还在。


class Codec:
    def serialize(self, root):
        tokens, queue = [], collections.deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                tokens.append("null")
            else:
                tokens.append(str(node.val))
                queue += (node.left, node.right)
        while len(tokens) > 1 and tokens[-1] == "null":
            tokens.pop()
        return "[" + ",".join(tokens) + "]"

    def deserialize(self, data):
        tokens = data[1:-1].split(",")
        if tokens[0] == "null":
            return None
        root = TreeNode(int(tokens[0]))
        queue, index = collections.deque([root]), 1
        while queue:
            node = queue.popleft()
            if tokens[index] != "null":
                node.left = TreeNode(int(tokens[index]))
                queue.append(node.left)
            if tokens[index + 1] != "null":
                node.right = TreeNode(int(tokens[index + 1]))
                queue.append(node.right)
            index += 2
        return root
