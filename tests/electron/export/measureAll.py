"""measureAll.py TOOLS FOLDER: measures every .docx of a folder with TOOLS/docx_geometry.py, all of them set by one run of
LibreOffice, and prints { name: [failed checks] } as JSON."""
import json, os, sys

tools, folder = sys.argv[1:3]
sys.path.insert(0, tools)
import docx_geometry as geometry

files = sorted(name for name in os.listdir(folder) if name.endswith('.docx'))
read = {name: geometry.read_docx(os.path.join(folder, name)) for name in files}
fonts, _ = geometry.standin_conf({font for one in read.values() for font in one['font_names']}, folder)
made = geometry.sh(
    ['soffice', '-env:UserInstallation=file://%s/profile' % folder, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    + [os.path.join(folder, name) for name in files],
    env=dict(os.environ, HOME=folder, FONTCONFIG_FILE=fonts), timeout=300,
)
failed = {}
for name, docx in read.items():
    pdf = os.path.join(folder, name[:-5] + '.pdf')
    if not os.path.exists(pdf): sys.exit('LibreOffice made no PDF of %s: %s%s' % (name, made.stdout, made.stderr))
    result = {'docx': docx, 'pdf': geometry.measure(pdf, docx)}
    failed[name[:-5]] = [[one['check'], one['got'], one['want']] for one in geometry.checks(result) if not one['ok']]
print(json.dumps(failed, ensure_ascii=False, default=str))
