"""measureAll.py TOOLS FOLDER: measures the PDF of every .docx of a folder with TOOLS/docx_geometry.py and prints
{ name: [failed checks] } as JSON. A PDF that lies beside its .docx is taken as it is; the others are made in one run of
LibreOffice."""
import json, os, sys
from concurrent.futures import ThreadPoolExecutor

tools, folder = sys.argv[1:3]
sys.path.insert(0, tools)
import docx_geometry as geometry


def pdf_of(name):
    return os.path.join(folder, name[:-5] + '.pdf')


files = sorted(name for name in os.listdir(folder) if name.endswith('.docx'))
read = {name: geometry.read_docx(os.path.join(folder, name)) for name in files}
unset = [name for name in files if not os.path.exists(pdf_of(name))]
if unset:
    fonts, _ = geometry.standin_conf({font for one in read.values() for font in one['font_names']}, folder)
    made = geometry.sh(
        ['soffice', '-env:UserInstallation=file://%s/profile' % folder, '--headless', '--convert-to', 'pdf', '--outdir', folder]
        + [os.path.join(folder, name) for name in unset],
        env=dict(os.environ, HOME=folder, FONTCONFIG_FILE=fonts), timeout=300,
    )


def failed_in(name):
    pdf, docx = pdf_of(name), read[name]
    if not os.path.exists(pdf): sys.exit('LibreOffice made no PDF of %s: %s%s' % (name, made.stdout, made.stderr))
    result = {'docx': docx, 'pdf': geometry.measure(pdf, docx)}
    return [[one['check'], one['got'], one['want']] for one in geometry.checks(result) if not one['ok']]


# Most of the time goes to the pictures that poppler makes of page numbers.
with ThreadPoolExecutor(os.cpu_count()) as workers:
    failed = dict(zip((name[:-5] for name in files), workers.map(failed_in, files)))
print(json.dumps(failed, ensure_ascii=False, default=str))
